using System.CommandLine;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Resuming;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup clean</c>: texts in, article records out.</summary>
internal static class CleanCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("clean", "Cut the leaks and write clean article records with the data that was inside.");
        var run = new CleaningRun(command, runner.Streams);
        var articles = new ArticleReadingOptions(command);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A file (.jsonl, .json, .csv, .parquet, .arrow or .txt) for all records, a folder (ends with / or is there) " +
                "for one file an input, or - for standard output (the default).",
            HelpName = "FILE|DIR/",
        };
        Option<OutputFormat?> format = ChoiceOption.Create(
            "--format",
            "The output's format. Default: by the output's name, jsonl on standard output.",
            [("jsonl", OutputFormat.JsonLines), ("json", OutputFormat.Json), ("csv", OutputFormat.Csv),
                ("parquet", OutputFormat.Parquet), ("arrow", OutputFormat.Arrow), ("schema-org", OutputFormat.SchemaOrg),
                ("text", OutputFormat.Text), ("dolma", OutputFormat.Dolma)]);
        var lean = new Option<bool>("--lean")
        {
            Description = "Leave out recovered values and the text that was cut. The source cannot be restored then.",
        };
        var inPlace = new Option<bool>("--in-place")
        {
            Description = "Write each input in its own place, where that changes it: nothing but leaks is cut.",
        };
        var diff = new Option<bool>("--diff")
        {
            Description = "Write nothing but what --in-place would change, as a unified diff for `patch -p1` and `git apply`.",
        };
        command.Validators.Add(result =>
        {
            bool isInPlace = result.GetValue(inPlace);
            if (!isInPlace && !result.GetValue(diff)) return;
            string given = isInPlace ? "--in-place" : "--diff";
            if (isInPlace && result.GetValue(diff)) result.AddError("--diff goes without --in-place");
            if (result.GetResult(output) is not null || result.GetResult(format) is not null)
                result.AddError($"{given} goes without -o and --format");
            if (isInPlace && run.ReadsStandardInput(result)) result.AddError("--in-place takes files and folders, not standard input");
        });
        command.Add(inPlace);
        command.Add(diff);
        var resume = new ResumeOptions(command);
        var removed = new Option<string?>("--removed")
        {
            Description = "Write what was cut into this file as JSON Lines, with what stood before and behind it.",
            HelpName = "FILE",
        };
        command.Add(removed);
        command.Add(output);
        command.Add(format);
        command.Add(lean);
        var into = new IntoOption(command);
        // What was rejected or cut stands in no output: who wants it has it done again.
        bool IsUseful(ParseResult parsed, UnitRecord record) =>
            (record.Rejected == 0 || !run.KeepsRejects(parsed)) && (record.Summary.Cut == 0 || parsed.GetValue(removed) is null);

        runner.Attach(command, (parsed, log, cancellation) =>
        {
            RecordOptions options = articles.Read(parsed) with { Into = into.Read(parsed) };
            var records = new RecordOutput
            {
                Path = parsed.GetValue(output) is { } given and not "-" ? given : null,
                Format = parsed.GetValue(format),
                Form = new RecordForm { Lean = parsed.GetValue(lean), Into = options.Into },
                ReadsHeaders = options.ReadsHeaders,
                IsInPlace = parsed.GetValue(inPlace),
                IsDiff = parsed.GetValue(diff),
            };
            resume.ThrowIfUseless(parsed, records.IsResumable);
            RunInFolder? folder = null;
            StandardOutput standard = runner.Streams.Output;
            bool onTerminal = records.Path is null && standard.IsTerminal;
            run.Run(
                parsed,
                // A text without a field for its title keeps the line.
                options with
                {
                    KeepsTexts = records.IsText && !options.ReadsHeaders,
                    TellsOnlyEdits = records.IsInPlace || records.IsDiff,
                },
                onTerminal,
                (inputs, files) => Open(
                    records with { IsOfOneInput = inputs.Length == 1, Run = folder }, parsed.GetValue(removed), standard, files, log),
                log,
                cancellation,
                (inputs, versions) =>
                {
                    if (!records.IsResumable) return null;
                    string configuration = records.Configuration(versions);
                    folder = resume.Plan(parsed, records.Path!, configuration, inputs, record => IsUseful(parsed, record));
                    return folder.Plan;
                });
            return run.HasFailed(parsed, log) ? ExitCode.Error : ExitCode.Done;
        });
        return command;
    }

    private static RecordSink Open(RecordOutput output, string? removed, StandardOutput standard, OutputFiles files, ProblemLog log)
    {
        // First, as it may be that it cannot be written.
        OutputFile? cuts = removed is null ? null : files.CreateWithFolder(removed);
        try
        {
            RecordSink records = output.Open(standard.Open, files, log);
            return cuts is null ? records : new RemovedSink(records, cuts);
        }
        catch
        {
            cuts?.Dispose();
            throw;
        }
    }
}
