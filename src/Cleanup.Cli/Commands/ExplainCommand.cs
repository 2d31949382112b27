using System.CommandLine;
using System.Text;
using Cleanup.Cli.Findings;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup explain</c>: why what stands at a place is a leak, or none.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandRunner runner, CommandSettings settings)
    {
        var command = new Command("explain",
            "Say why what stands at a place is a leak, or none: who was asked, each sign, the sum, the rule.");
        var places = new Argument<string[]>("PLACE")
        {
            Description = "FILE:LINE or FILE:LINE:COLUMN; in JSON Lines FILE:LINE:FIELD:LINE:COLUMN too, as `check` prints it. Without a " +
                "file, or with - for it, it is of standard input.",
            HelpName = "FILE:LINE",
            Arity = ArgumentArity.OneOrMore,
        };
        command.Add(places);
        var reading = new ReadingOptions(command, runner.Streams.OpenInput);
        var leaks = new LeakOptions(command, settings);
        runner.Attach(command, (parsed, log, _) =>
        {
            var cleaner = new RecordCleaner(leaks.Cleaner(parsed));
            var finder = new RecordFinder(reading.Read(parsed));
            using OutputStream output = runner.Streams.Output.Open();
            foreach (string given in parsed.GetValue(places)!)
            {
                try
                {
                    ExplainedPlace place = PlaceOf(given);
                    foreach (InputFile input in reading.Resolve(parsed, [place.File], log))
                        output.Write(Encoding.UTF8.GetBytes(Explain(place, finder.Find(input, place.Line, place.Index), cleaner)));
                }
                catch (Exception exception) when (!Failure.EndsRun(exception))
                {
                    log.Report(given, exception);
                }
            }
            output.Commit();
            return log.Errors > 0 ? ExitCode.Error : ExitCode.Done;
        });
        return command;
    }

    private static ExplainedPlace PlaceOf(string given)
    {
        if (!ExplainedPlace.TryRead(given, out ExplainedPlace? place))
            throw new CorpusException("name the line too, FILE:LINE; `cleanup check --explain` explains all findings of a file");
        if (Directory.Exists(place.File)) throw new CorpusException("is a folder");
        return place.IsThere ? place : throw new CorpusException("no such file");
    }

    private static string Explain(ExplainedPlace place, SourceRecord source, RecordCleaner cleaner)
    {
        CleanedRecord record = cleaner.Clean(source);
        (CleanedField Field, TextRange Range, Explanation Explanation)[] explained = [.. PlacesInRecord.Find(record, place)
            .Select(found => (record.Fields[found.Field], found.Range, cleaner.Explain(source, found.Field, found.Range)))];
        bool isAnythingThere = explained.Any(static found => !found.Explanation.Findings.IsEmpty);
        var text = new StringBuilder();
        foreach ((CleanedField field, TextRange range, Explanation explanation) in explained)
        {
            foreach (ExplainedFinding finding in explanation.Findings)
            {
                text.Append(FindingLine.Of(record, field, finding.Finding));
                ExplanationText.AppendReasons(text, field, finding);
            }
            if (!isAnythingThere)
                ExplanationText.AppendNothing(text, RecordPlace.Of(source, field, range.Start), record, field, explanation);
            if (!isAnythingThere || explained.Length == 1) ExplanationText.AppendAnswers(text, field, explanation);
        }
        return text.ToString();
    }
}
