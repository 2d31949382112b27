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
            Description = "Print the version and a hash of the settings as JSON, to see whether all workers have the same, and read nothing.",
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
            var filter = new RecordFilter(options.Reading(parsed), options.Cleaner(parsed), late.Log)
            {
                Form = options.Form(parsed),
                OnlyChanges = options.OnlyChanges(parsed),
            };
            RunSummary summary;
            using OutputStream output = streams.Output.Open();
            try
            {
                summary = options.IsArrow(parsed)
                    ? filter.AnswerArrow(streams.OpenInput, output, cancellation)
                    : filter.AnswerLines(streams.OpenInput, output, cancellation);
            }
            finally
            {
                late.Tell();
            }
            if (parsed.GetValue(quiet)) return log.Errors > 0 ? ExitCode.Error : ExitCode.Done;
            streams.Error.WriteLine(Wording.Of(summary, late.Log));
            foreach (string line in SummaryText.Lines(summary, late.Log)) streams.Error.WriteLine(line);
            return log.Errors > 0 ? ExitCode.Error : ExitCode.Done;
        });
        return command;
    }
}
