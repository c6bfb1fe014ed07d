package parallax.ingest.extract;

/// Pages of invented outlets.
final class Pages {

    private Pages() {}

    static String harbour() {
        return """
        <!doctype html><html lang="en"><head>
        <title>Harbour of Lindmark reopens after 🚢 collision | The Lindmark Courier</title>
        <meta property="og:site_name" content="The Lindmark Courier">
        <link rel="canonical" href="https://courier.example/news/harbour">
        <script type="application/ld+json">
        {"@context":"https://schema.org","@type":"NewsArticle",
         "headline":"Harbour of Lindmark reopens after 🚢 collision",
         "datePublished":"2025-03-04T08:15:00+01:00","dateModified":"2025-03-04T11:00:00+01:00",
         "articleSection":"News","author":[{"@type":"Person","name":"Ida Sjöholm"},
         {"@type":"Person","name":"Per Kvist"}],}
        </script></head><body>
        <header><nav class="main-menu"><ul><li><a href="/">Home</a></li>
        <li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <main><article class="article">
        <h1>Harbour of Lindmark reopens after 🚢 collision</h1>
        <p class="byline">By Ida Sjöholm and Per Kvist</p>
        <ul class="share-bar"><li><a href="#">Share</a></li><li><a href="#">Print</a></li></ul>
        <div class="article-body">
        <p>The harbour of Lindmark reopened on Tuesday after two ships collided in thick fog, the
        port authority said, and ferries were running again by noon.</p>
        <p>No one was hurt, but around forty containers fell into the water, and divers spent the
        night looking for them with lamps and sonar, according to the coast&shy;guard.</p>
        <h2>Two ships, one fog</h2>
        <p>The pilot of the smaller vessel had asked for a tug an hour earlier, the authority said
        in a statement, which did not say why none was sent to the harbour mouth.</p>
        <blockquote><p>“We heard a bang in the Cafe\u0301 and then, for a long while, nothing at
        all,” said Anna Brodd, who runs a small place on the quay.</p></blockquote>
        <p>An inquiry is to report within six weeks, and the council wants new lights on the mole
        before the first frost.</p>
        </div>
        <aside class="newsletter-signup"><h3>Sign up for our newsletter</h3>
        <p>Get the morning's headlines in your inbox every day.</p></aside>
        </article>
        <section class="related-articles"><h2>Most read</h2><ul>
        <li><a href="/1">Ferry prices rise again as fuel costs bite</a></li>
        <li><a href="/2">Council splits over the new bridge</a></li></ul></section></main>
        <footer class="site-footer"><p>© The Lindmark Courier. <a href="/p">Privacy</a>
        <a href="/c">Contact</a></p></footer></body></html>
        """;
    }
}
