using System.Collections.Immutable;
using System.CommandLine;
using Cleanup.Cli.Findings;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Text;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Sources;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup repair</c>: malformed JSON in, strict JSON out.</summary>
internal static class RepairCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("repair",
            "Mend malformed JSON and write it as strict JSON, every payload on a line. Exits with 1 when an input holds none.");
        var options = new RepairOptions(command);
        var texts = new TextOptions(command);
        StandardStreams streams = runner.Streams;
        runner.Attach(command, (parsed, log, cancellation) =>
        {
            var reader = new TextFileReader(texts.Read(parsed));
            // Whatever it is, it is read as a whole.
            var resolver = new InputResolver(log, [InputFormats.Text], streams.OpenInput,
                new FolderFilter(RecordRestorer.Extensions, [], []));
            ImmutableArray<InputFile> inputs = resolver.Resolve(options.Inputs(parsed), InputFormats.Text, InputFormats.Text);
            using OutputStream output = options.Output(parsed) is { } path and not "-"
                ? new OutputFiles(new OutputGuard(inputs), cancellation).Create(path)
                : streams.Output.Open();
            var answers = new RepairAnswerWriter(output, options.Indent(parsed), options.Ranges(parsed));
            RepairLogWriter? repairs = options.Logs(parsed) ? new(streams.Error, options.LogsJson(parsed)) : null;
            var run = new RepairRun(options.Read(parsed), options.Lines(parsed), answers, repairs, log);
            bool isRecovered = true;
            foreach (InputFile input in inputs)
            {
                try
                {
                    isRecovered &= run.Repair(reader.Read(input));
                }
                catch (Exception exception) when (!Failure.EndsRun(exception))
                {
                    log.Report(input.Path, exception);
                }
            }
            output.Commit();
            if (log.Errors > 0) return ExitCode.Error;
            return isRecovered ? ExitCode.Done : ExitCode.Found;
        });
        return command;
    }
}
