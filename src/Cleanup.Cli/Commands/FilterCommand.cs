using System.CommandLine;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Filtering;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup filter</c>: records through a pipe, an answer for each.</summary>
internal static class FilterCommand
{
    public static Command Create(CommandRunner runner, CommandSettings settings)
    {
        var command = new Command("filter",
            "Answer each record on standard input with one on standard output, at once and in order, for pipelines that hold the other " +
            "ends: Python, Spark, Dask. What is no record is answered with an error, and ends nothing.");
        var about = new Option<bool>("--about")
        {
            Description = "Print the version and a hash of the settings as JSON and read nothing: workers that print the same clean alike.",
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing at the end but what went wrong." };
        command.Add(about);
        var options = new FilterOptions(command, settings);
        command.Add(quiet);
        runner.Attach(command, (parsed, log, cancellation) =>
        {
            StandardStreams streams = runner.Streams;
            if (parsed.GetValue(about))
            {
                streams.Output.Write(VersionsText.Of(options.Versions(parsed)));
                return ExitCode.Done;
            }
            var late = new LateProblems(log, streams.Error);
            RunSummary summary = Answer(options, parsed, streams, late, cancellation);
            if (!parsed.GetValue(quiet)) SummaryText.Tell(streams.Error, summary, late.Log);
            return log.Errors > 0 ? ExitCode.Error : ExitCode.Done;
        });
        return command;
    }

    private static RunSummary Answer(
        FilterOptions options, ParseResult parsed, StandardStreams streams, LateProblems late, CancellationToken cancellation)
    {
        var filter = new RecordFilter(options.Reading(parsed), options.Cleaner(parsed), late.Log)
        {
            Form = options.Form(parsed),
            OnlyChanges = options.OnlyChanges(parsed),
        };
        using OutputStream output = streams.Output.Open();
        try
        {
            return options.IsArrow(parsed)
                ? filter.AnswerArrow(streams.OpenInput, output, cancellation)
                : filter.AnswerLines(streams.OpenInput, output, cancellation);
        }
        finally
        {
            late.Tell();
        }
    }
}
