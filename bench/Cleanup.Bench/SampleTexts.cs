using System.Text;

namespace Cleanup.Bench;

/// <summary>News-like records of about three kilobytes, the same on every run.</summary>
internal static class SampleTexts
{
    private const int ParagraphsPerArticle = 8;
    private const int SentencesPerParagraph = 4;

    private static readonly string[] _subjects = ["The council", "A spokesman (for the harbour)", "“Nobody,” the report", "The minister [of works]", "Line 7", "The flood gate’s keeper", "An engineer"];
    private static readonly string[] _verbs = ["voted on", "opened", "described", "will finish", "has counted", "did not mention", "paid for"];
    private static readonly string[] _objects = ["the new bridge", "4,000 cyclists a day", "the old quay’s warehouses", "a second timetable", "the lamps (in blue)", "what remains to be built", "last year’s repairs"];
    private static readonly string[] _ends = ["on Thursday.", "before the winter, she said.", "for 50% more, and/or 24/7.", "(AP) – under #bridge on the web, at desk@example.com & elsewhere.", "for $1.2 million.", "after a long dispute over its colour.", "“as it should be”.", "in March and again in May."];

    /// <summary>Articles without a leak.</summary>
    public static string[] CleanArticles(int count)
    {
        var random = new Random(20150723);
        string[] articles = new string[count];
        for (int i = 0; i < count; i++) articles[i] = Article(random);
        return articles;
    }

    /// <summary>Articles of which one in so many ends in a dump of its related articles.</summary>
    public static string[] LeakyArticles(int count, int oneIn = 10)
    {
        string[] articles = CleanArticles(count);
        for (int i = 0; i < count; i += oneIn) articles[i] = $"{articles[i]}\n\n{Dump(i)}";
        return articles;
    }

    /// <summary>A related list as JSON, with a trailing comma and an unescaped quotation in every record when damaged.</summary>
    public static string RelatedJson(int records, bool damaged)
    {
        var json = new StringBuilder("[");
        for (int i = 0; i < records; i++)
        {
            if (i > 0) json.Append(" ,");
            string quote = damaged ? "\"" : "\\\"";
            json.Append($"{{\"id\":\"{4471 + i}\",\"sort\":\"{9020 - i}\",\"contenttypeid\":\"21\",\"pic\":\"/2019/03/02/ferry_{i}_4x3.jpg\",\"title\":\"Ferry {quote}Number {i}{quote} grows by twelve crossings\"{(damaged ? "," : "")}}}");
        }
        return json.Append(" ]").ToString();
    }

    private static string Dump(int seed)
    {
        string json = RelatedJson(4 + (seed % 8), damaged: false);
        return $"string({Encoding.UTF8.GetByteCount(json)}) \"{json}\"";
    }

    private static string Article(Random random)
    {
        string title = $"{Pick(random, _subjects)} {Pick(random, _verbs)} {Pick(random, _objects)}";
        var text = new StringBuilder($"{title}\n\n{title}\nFri Mar 15, 2019 09:12:40");
        for (int paragraph = 0; paragraph < ParagraphsPerArticle; paragraph++)
        {
            text.Append("\n\n");
            for (int sentence = 0; sentence < SentencesPerParagraph; sentence++)
                text.Append($"{Pick(random, _subjects)} {Pick(random, _verbs)} {Pick(random, _objects)} {Pick(random, _ends)} ");
            text.Length--;
        }
        return text.ToString();
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
