using System.CommandLine;
using Cleanup.Differential.Builds;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Commands;

/// <summary><c>compare OLD NEW [PATH…]</c>: what two builds make differently of the same texts.</summary>
internal static class CompareCommand
{
    private const string Named = "a revision, the project's folder, a Cleanup.Cli.dll or a published program";

    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = $"The one build: {Named}." };
        var now = new Argument<string>("NEW") { Description = "The other build, named alike." };
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders and files of texts: JSON Lines (.gz too) and .txt. Default: what eng/differential-corpora wrote.",
            DefaultValueFactory = static _ => [CacheFolder.Corpora],
        };
        Option<string> output = Defaults.Option("--output", "artifacts/differential.jsonl", "Gets a line of JSON a difference.", "-o");
        var keep = new Option<string?>("--keep") { Description = "A folder for all answers of both builds, a line of JSON a text." };
        Option<string> field = Defaults.Option("--field", TextLine.DefaultField, "The field of a JSON line that holds its text.");
        Option<int> show = Defaults.Option("--show", 3, "How many differences of each class to print.");
        Option<int> patience = Defaults.Option("--patience", 10, "How many seconds of processor time a build may be silent on a text.");
        const string summary = "Compare what two builds make of the same texts. Exits with 1 when something differs.";
        var command = new Command("compare", summary) { old, now, paths, output, keep, field, show, patience };
        command.SetAction(async (parsed, _) =>
        {
            var reader = new CorpusReader(parsed.GetValue(field)!, Console.Error.WriteLine);
            TextCorpus[] corpora = [.. parsed.GetValue(paths)!.SelectMany(reader.Read)];
            if (corpora.Length == 0) throw new ToolException("there is nothing to compare; eng/differential-corpora writes texts");
            var builds = new BuildSource(CacheFolder.Path);
            Build before = builds.Resolve(parsed.GetValue(old)!);
            Build after = builds.Resolve(parsed.GetValue(now)!);
            var comparison = new Comparison(before, after, TimeSpan.FromSeconds(parsed.GetValue(patience)), Console.Out);
            return await comparison.RunAsync(corpora, parsed.GetValue(keep), parsed.GetValue(output)!, parsed.GetValue(show));
        });
        return command;
    }
}
