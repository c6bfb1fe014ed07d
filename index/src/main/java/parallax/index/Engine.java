package parallax.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import parallax.index.analysis.Analysis;

/// Lucene's writer and readers over one folder, and its errors in words of the house.
final class Engine implements AutoCloseable {

    /// Version of the index schema: a store with a higher one is refused.
    static final int SCHEMA = 1;

    private static final String SCHEMA_NOTE = "parallax.schema";
    private static final double BUFFER_MB = 64;

    private final Path folder;
    private final Directory directory;
    private final Optional<IndexWriter> writer;
    private final SearcherManager searchers;
    private final ExecutorService workers = workers();
    private final Map<String, String> notes = new ConcurrentSkipListMap<>();

    private Engine(Path folder, Directory directory, Optional<IndexWriter> writer)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers =
                new SearcherManager(
                        directory,
                        new SearcherFactory() {
                            @Override
                            public IndexSearcher newSearcher(
                                    IndexReader reader, IndexReader before) {
                                return new IndexSearcher(reader, workers);
                            }
                        });
        notes.putAll(notes());
        checkSchema();
    }

    static Engine writing(Path folder) {
        Path index = folder.resolve("index");
        return attempt(
                folder,
                () -> {
                    Files.createDirectories(index);
                    Directory directory = FSDirectory.open(index);
                    boolean fresh = !DirectoryReader.indexExists(directory);
                    IndexWriter writer = new IndexWriter(directory, config());
                    if (fresh) {
                        Map<String, String> first = Map.of(SCHEMA_NOTE, String.valueOf(SCHEMA));
                        writer.setLiveCommitData(first.entrySet());
                        writer.commit();
                    }
                    return new Engine(folder, directory, Optional.of(writer));
                });
    }

    static Engine reading(Path folder) {
        Path index = folder.resolve("index");
        if (!Files.isDirectory(index)) {
            throw new StoreException(
                    "no store in "
                            + folder
                            + "; make one with: parallax run PATH --store "
                            + folder);
        }
        return attempt(folder, () -> new Engine(folder, FSDirectory.open(index), Optional.empty()));
    }

    /// Threads that search the segments of a large index side by side; they end with the process.
    private static ExecutorService workers() {
        int processors = Runtime.getRuntime().availableProcessors();
        return Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().daemon().name("search-", 0).factory());
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new Analysis())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    void write(Writing writing) {
        IndexWriter open =
                writer.orElseThrow(
                        () -> new IllegalStateException(folder + " is open to read only"));
        attempt(
                folder,
                () -> {
                    writing.apply(open);
                    return open;
                });
    }

    <T> T read(Store.Reading<T> reading) {
        return attempt(
                folder,
                () -> {
                    IndexSearcher searcher = searchers.acquire();
                    try {
                        return reading.apply(searcher);
                    } finally {
                        searchers.release(searcher);
                    }
                });
    }

    void commit() {
        write(open -> {
            open.setLiveCommitData(notes.entrySet());
            open.commit();
        });
        refresh();
    }

    void refresh() {
        attempt(folder, searchers::maybeRefresh);
    }

    Map<String, String> notes() {
        return read(searcher ->
                ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
    }

    void note(String name, String value) {
        notes.put(name, value);
    }

    /// Checksums and structure of every segment, by Lucene's own check.
    List<String> check() {
        return attempt(
                folder,
                () -> {
                    List<String> faults = new ArrayList<>();
                    try (DirectoryReader reader = DirectoryReader.open(directory)) {
                        for (LeafReaderContext leaf : reader.leaves()) {
                            checkLeaf((CodecReader) leaf.reader(), faults);
                        }
                    }
                    return faults;
                });
    }

    private static void checkLeaf(CodecReader leaf, List<String> faults) {
        try {
            leaf.checkIntegrity();
        } catch (IOException e) {
            faults.add("index: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        attempt(
                folder,
                () -> {
                    searchers.close();
                    workers.shutdown();
                    if (writer.isPresent()) {
                        writer.get().close();
                    }
                    directory.close();
                    return folder;
                });
    }

    private void checkSchema() {
        String schema = notes.getOrDefault(SCHEMA_NOTE, "0");
        if (!schema.equals(String.valueOf(SCHEMA))) {
            throw new StoreException(
                    "the store in "
                            + folder
                            + " has schema "
                            + schema
                            + ", this version reads "
                            + SCHEMA
                            + "; run again into a new folder");
        }
    }

    private static <T> T attempt(Path folder, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (LockObtainFailedException e) {
            throw new StoreException("the store in " + folder + " is in use by another run", e);
        } catch (IndexFormatTooNewException e) {
            throw new StoreException(
                    "the store in " + folder + " was written by a newer version", e);
        } catch (IndexFormatTooOldException e) {
            throw new StoreException(
                    "the store in " + folder + " was written by a version too old to read", e);
        } catch (IndexNotFoundException e) {
            throw new StoreException("no finished store in " + folder, e);
        } catch (CorruptIndexException | NoSuchFileException e) {
            throw damaged(folder, e);
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    "the store in " + folder + ": no permission for " + e.getFile(), e);
        } catch (IOException e) {
            throw new StoreException("the store in " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Decisions lie beside the index and need not go with it.
    private static StoreException damaged(Path folder, IOException e) {
        String what =
                e instanceof CorruptIndexException c ? c.getOriginalMessage() : "a file is gone";
        return new StoreException(
                "the store in "
                        + folder
                        + " is damaged ("
                        + what
                        + "); delete "
                        + folder.resolve("index")
                        + " and run again",
                e);
    }

    /// What is done with the writer.
    @FunctionalInterface
    interface Writing {
        void apply(IndexWriter writer) throws IOException;
    }

    private interface Attempt<T> {
        T run() throws IOException;
    }
}
