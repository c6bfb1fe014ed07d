package parallax.ingest.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Tells addresses of the public internet from those of this machine, its network and all that is
/// set apart (IANA's special-purpose address registries), also where one hides in an IPv6 address
/// (mapped, 6to4, NAT64, Teredo).
final class PublicAddress {

    private PublicAddress() {}

    /// True when anybody may be there.
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 255;
        int second = b[1] & 255;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (b[2] == 0 || b[2] == 2));
            case 198 -> second != 18 && second != 19 && !(second == 51 && b[2] == 100);
            case 203 -> !(second == 0 && b[2] == 113);
            default -> first < 224;
        };
    }

    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 255) << 8 | b[1] & 255;
        int second = (b[2] & 255) << 8 | b[3] & 255;
        return switch (first) {
            case 0x2002 -> isPublicInside(b, 2);
            case 0x64 -> second == 0xff9b && isPublicInside(b, 12);
            case 0x2001 -> second != 0 && second != 0xdb8 && second >= 0x200;
            default -> (first & 0xe000) == 0x2000;
        };
    }

    private static boolean isPublicInside(byte[] bytes, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException neverWithFourBytes) {
            throw new IllegalStateException(neverWithFourBytes);
        }
    }
}
