using System.Text;
using System.Text.Json.Nodes;
using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;
using Cleanup.FitJudge.Reporting;

namespace Cleanup.FitJudge.Tests;

public sealed class FitTests
{
    private const string Dump = """string(34) "[{"id":7,"title":"Tram"},{"id":8}]" """;

    // Articles end in what leaked, help requests show it.
    private static readonly LabelledText[] _texts =
    [
        .. Enumerable.Range(0, 20).Select(static number => Text(
            $"p{number}", $"The harbour bridge number {number} opens in May, the council said on Thursday evening.\n\n", Dump.Trim(),
                isLeak: true)),
        .. Enumerable.Range(0, 20).Select(static number => Text(
            $"q{number}", $"My PHP function number {number} gives this output in the console, how can I parse the array?\n\n", Dump.Trim(),
                isLeak: false)),
    ];

    [Fact]
    public void Weights_that_tell_leaks_from_examples_are_fitted_and_written()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, WeightsAsTheyAre());
        var file = JudgeFile.Read(path);
        File.Delete(path);
        int byHand = file["completes-sentence"];
        FitRun run = FitRun.Of(_texts, file, penalty: 1);
        Assert.Equal(1, run.Area);
        Assert.Equal(40, run.Outcomes.Count);
        Assert.DoesNotContain(run.Outcomes, static outcome => outcome.IsHarmed);
        using var report = new StringWriter();
        FitReport.Write(report, run);
        Assert.Contains("40 texts, 20 without a leak", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("| leaks | 0 | | | 20 | 100.0 % |", report.ToString(), StringComparison.Ordinal);
        file.Version = "trams";
        JsonNode written = JsonNode.Parse(file.Write())!;
        Assert.True((int)written["weights"]!["code-words-1"]! < 0);
        Assert.Equal(byHand, (int)written["weights"]!["completes-sentence"]!);
        JudgeWeights read = JudgeWeights.Read(new MemoryStream(Encoding.UTF8.GetBytes(file.Write())));
        Assert.Equal("trams", read.Version);
        Assert.Contains("40 labelled texts", read.FittedOn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_labels_are_enough_to_read_whatever_families_they_are_of()
    {
        // As the labels of a report are: of a family there is one text, so that its fold has nothing to learn of it.
        LabelledText[] few =
        [
            .. _texts[..6],
            Text("e", "The council votes on Thursday.\n\n", "Fatal error: Uncaught Error in /var/www/a.php on line 7", isLeak: true),
        ];
        string path = Path.GetTempFileName();
        File.WriteAllText(path, WeightsAsTheyAre());
        var file = JudgeFile.Read(path);
        File.Delete(path);
        Assert.Equal(7, FitRun.Of(few, file, penalty: 1).Outcomes.Count);
    }

    private static string WeightsAsTheyAre()
    {
        using var reader = new StreamReader(typeof(Cleaner).Assembly.GetManifestResourceStream("Cleanup.judge.json")!);
        return reader.ReadToEnd();
    }

    private static LabelledText Text(string id, string before, string dump, bool isLeak) =>
        new(id, before + dump, id, isLeak ? [new TextRange(before.Length, dump.Length)] : [], []);
}
