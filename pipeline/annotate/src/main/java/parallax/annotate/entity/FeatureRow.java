package parallax.annotate.entity;

import java.util.Arrays;

/// Collects the hashed features of one token: each is a name with up to three numbers.
final class FeatureRow {

    private int[] hashes = new int[160];
    private int size;

    void add(String name, int a) {
        put(mixed(name.hashCode() * 0x9E3779B1 ^ a * 0x85EBCA6B));
    }

    void add(String name, int a, int b) {
        put(mixed(mixed(name.hashCode() * 0x9E3779B1 ^ a * 0x85EBCA6B) * 31 + b * 0xC2B2AE35));
    }

    void add(String name, int a, int b, int c) {
        int two = mixed(mixed(name.hashCode() * 0x9E3779B1 ^ a * 0x85EBCA6B) * 31 + b * 0xC2B2AE35);
        put(mixed(two * 31 + c * 0x27D4EB2F));
    }

    /// The features so far; starts anew.
    int[] take() {
        int[] all = Arrays.copyOf(hashes, size);
        size = 0;
        return all;
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /// The last steps of MurmurHash3 (Appleby): close numbers get hashes far apart.
    private static int mixed(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
