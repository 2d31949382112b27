using Cleanup.Differential.Comparing;
using Cleanup.Differential.Reporting;

namespace Cleanup.Differential.Tests;

public sealed class ReportTests
{
    [Fact]
    public void Classes_are_counted_by_kind_and_corpus_and_the_first_of_each_corpus_are_shown()
    {
        using var lines = new StringWriter { NewLine = "\n" };
        var report = new Report(lines, shown: 2);
        for (int i = 0; i < 3; i++) report.Add(Of(DifferenceClass.Value, "hostile", "json", $"{i}"));
        report.Add(Of(DifferenceClass.Value, "news", "php-error", "4"));
        report.Add(Of(DifferenceClass.LostCut, "news", "json", "5") with { Also = [DifferenceClass.Value] });
        using var written = new StringWriter { NewLine = "\n" };
        report.WriteSummary(written);
        report.WriteSamples(written);
        Assert.Equal(5, report.Count);
        Assert.Equal(5, $"{lines}".Count(character => character == '\n'));
        Assert.Equal(
            """
            lost cut             1  json 1
                                    in news 1
            value                4  json 3 · php-error 1 (+1 in findings above)
                                    in hostile 3 · news 1

            lost cut:
              json (also value): news 5 [1, 4) clean
                  a⟦b⏎⟧c
                - value: 1
                + value: 2

            value:
              php-error: news 4 [1, 4) clean
                  a⟦b⏎⟧c
                - value: 1
                + value: 2
              json: hostile 0 [1, 4) clean
                  a⟦b⏎⟧c
                - value: 1
                + value: 2

            """.ReplaceLineEndings("\n"),
            $"{written}");
    }

    [Fact]
    public void Of_many_kinds_the_most_frequent_are_named()
    {
        var report = new Report(TextWriter.Null, shown: 1);
        for (int kind = 0; kind < 10; kind++)
        {
            for (int count = 0; count <= kind; count++) report.Add(Of(DifferenceClass.Moved, "news", $"k{kind}", "1"));
        }
        using var written = new StringWriter { NewLine = "\n" };
        report.WriteSummary(written);
        string[] words = $"{written}".Split('\n')[0].Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["moved", "55", "k9 10 · k8 9 · k7 8 · k6 7 · k5 6 · k4 5 · k3 4 · k2 3 · 2 others"], words);
    }

    private static Difference Of(DifferenceClass value, string corpus, string kind, string id) => new()
    {
        Class = value,
        Kind = kind,
        Corpus = corpus,
        Id = id,
        Command = "clean",
        Start = 1,
        End = 4,
        Old = new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = "1" },
        New = new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = "2" },
        Excerpt = "a⟦b\n⟧c",
    };
}
