using System.CommandLine;
using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;
using Cleanup.FitJudge.Reporting;

namespace Cleanup.FitJudge;

/// <summary>The command line: reads labelled texts, validates a fit on texts left out, fits all, and writes the weights.</summary>
internal static class FitCommand
{
    public static RootCommand Create()
    {
        var labels = new Argument<string[]>("LABELS")
        {
            Description = "Files of labelled texts, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var group = new Option<string[]>("--group")
        {
            Description = "A field that says what a text belongs to, as its site. Can be repeated.",
        };
        var sort = new Option<string?>("--class") { Description = "The field that says what sort of text it is." };
        var facet = new Option<string?>("--by") { Description = "Another field by which figures are asked for, as its language." };
        var own = new Option<bool>("--own-examples") { Description = "Add the project's own examples: excerpts, and those of the specs." };
        var penalty = new Option<double>("--penalty") { Description = "What large weights cost.", DefaultValueFactory = static _ => 2 };
        var judge = new Option<string>("--judge")
        {
            Description = "The file of weights to begin with.",
            DefaultValueFactory = static _ => "src/Cleanup/Judging/judge.json",
        };
        var output = new Option<string?>("--out") { Description = "Where the fitted weights and thresholds are written." };
        var picture = new Option<string?>("--picture") { Description = "Where the frontier of harm against recall is drawn, as SVG." };
        var name = new Option<string?>("--as") { Description = "What the weights are called: their version, in the file and in records." };
        var command = new RootCommand("Fits the weights of the judge to labelled texts.")
        {
            labels, group, sort, facet, own, penalty, judge, output, name, picture,
        };
        command.SetAction(parsed =>
        {
            var fields = new LabelFields(parsed.GetValue(group) ?? [], parsed.GetValue(sort), parsed.GetValue(facet));
            var file = JudgeFile.Read(parsed.GetValue(judge)!);
            IEnumerable<LabelledText> texts = LabelledTexts.Read(parsed.GetValue(labels)!, fields);
            if (parsed.GetValue(own)) texts = texts.Concat(OwnExamples.Read());
            FitRun run = FitRun.Of([.. texts], file, parsed.GetValue(penalty));
            FitReport.Write(Console.Out, run);
            if (parsed.GetValue(name) is { } version) file.Version = version;
            if (parsed.GetValue(output) is { } path) File.WriteAllText(path, file.Write());
            if (parsed.GetValue(picture) is { } drawn) File.WriteAllText(drawn, FrontierPicture.Draw(run.Frontier));
        });
        return command;
    }
}
