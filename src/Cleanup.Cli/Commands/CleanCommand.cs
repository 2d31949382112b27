using System.CommandLine;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Cli.Terminal;
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
    public static Command Create(CommandRunner runner, CommandSettings settings)
    {
        var command = new Command("clean", "Cut the leaks and write clean article records with the data that was inside.");
        var run = new CleaningRun(command, runner.Streams, settings);
        var articles = new ArticleReadingOptions(command);
        var output = new OutputOptions(command, run.ReadsStandardInput);
        var resume = new ResumeOptions(command);
        // What was rejected or cut stands in no output: who wants it has it done again.
        bool IsUseful(ParseResult parsed, UnitRecord record) =>
            (record.Rejected == 0 || !run.KeepsRejects(parsed)) && (record.Summary.Cut == 0 || output.Removed(parsed) is null);

        runner.Attach(command, (parsed, log, cancellation) =>
        {
            RecordOptions options = articles.Read(parsed) with { Into = output.Into(parsed) };
            RecordOutput records = output.Read(parsed, options.ReadsHeaders);
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
                    records with { IsOfOneInput = inputs.Length == 1, Run = folder }, output.Removed(parsed), standard, files, log),
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
