/// Average-linkage clustering over a sparse graph of likenesses.
///
/// ```java
/// AverageLinkage graph = new AverageLinkage(3, 0.0);
/// graph.link(0, 1, 0.9);
/// graph.link(1, 2, 0.4);
/// List<int[]> groups = graph.groups(0.5);   // {0, 1}, {2}
/// ```
///
/// Used for stories and for threads alike. Knows nothing but numbers.
package parallax.compare.group;
