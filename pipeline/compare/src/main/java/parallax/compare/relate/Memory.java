package parallax.compare.relate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Readings by their text. Safe for several threads.
final class Memory {

    private final Function<List<String>, List<Reading>> reader;
    private final Map<String, Reading> known = new ConcurrentHashMap<>();

    Memory(Function<List<String>, List<Reading>> reader) {
        this.reader = reader;
    }

    /// One reading a text; only texts not known yet are read.
    List<Reading> read(List<String> texts) {
        List<String> news = texts.stream().filter(t -> !known.containsKey(t)).distinct().toList();
        if (!news.isEmpty()) {
            List<Reading> fresh = reader.apply(news);
            for (int i = 0; i < fresh.size(); i++) {
                known.putIfAbsent(news.get(i), fresh.get(i));
            }
        }
        return texts.stream().map(known::get).toList();
    }
}
