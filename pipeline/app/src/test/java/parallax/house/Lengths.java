package parallax.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// Lines of files and methods, read with the JDK's own parser.
///
/// @param files lines of each file
/// @param methods lines of each method, from the line of its opening brace to that of its closing
record Lengths(List<Length> files, List<Length> methods) {

    /// How long something is, and where it stands.
    record Length(int lines, String where) {
        @Override
        public String toString() {
            return where + " (" + lines + ")";
        }
    }

    static Lengths of(List<Path> sources) throws IOException {
        List<Length> files = new ArrayList<>();
        for (Path source : sources) {
            files.add(new Length(Files.readAllLines(source).size(), name(source)));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Length> methods = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, methods).scan(unit, null);
            }
        }
        return new Lengths(files, methods);
    }

    /// The length that `share` of all do not exceed.
    static int quantile(List<Length> lengths, double share) {
        List<Integer> sorted = lengths.stream().map(Length::lines).sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /// All that exceed `most`, longest first.
    static List<Length> over(List<Length> lengths, int most) {
        return lengths.stream()
                .filter(l -> l.lines() > most)
                .sorted((a, b) -> b.lines() - a.lines())
                .toList();
    }

    private static String name(Path source) {
        return House.root().relativize(source).toString().replace('\\', '/');
    }

    /// Walks one file.
    private static final class Methods extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Length> methods;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<Length> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long start = positions.getStartPosition(unit, method.getBody());
                long end = positions.getEndPosition(unit, method.getBody());
                int length = (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1);
                String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                methods.add(new Length(length, file + "#" + method.getName()));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
