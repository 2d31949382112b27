using System.CommandLine;
using System.Text.Json;
using Cleanup.Cli.Findings;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.Text;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Sources;
using Cleanup.Json;

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
        runner.Attach(command, (parsed, log, _) =>
        {
            var reader = new TextFileReader(texts.Read(parsed));
            using OutputStream output = streams.Output.Open();
            var mended = new RepairLogWriter(streams.Error);
            bool isRecovered = true;
            // Whatever it is, it is read as a whole.
            var resolver = new InputResolver(log, [InputFormats.Text], streams.OpenInput,
                new FolderFilter(RecordRestorer.Extensions, [], []));
            foreach (InputFile input in resolver.Resolve(options.Inputs(parsed), InputFormats.Text, InputFormats.Text))
            {
                try
                {
                    isRecovered &= Repair(reader.Read(input), output, options, parsed, mended, log);
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

    private static bool Repair(
        TextRecord record, OutputStream output, RepairOptions options, ParseResult parsed, RepairLogWriter mended, ProblemLog log)
    {
        JsonRepairOptions repairOptions = options.Read(parsed);
        JsonRepairResult result = JsonRepair.Repair(record.Content.Text, repairOptions);
        if (result.Payloads.IsEmpty)
        {
            log.Report(new Problem(ProblemKind.Warning, record.Input.Path, $"nothing recovered: {result.Refusal}"));
            return false;
        }
        foreach (JsonPayload payload in result.Payloads)
        {
            if (options.Indent(parsed)) WriteIndented(payload.ToElement(), output);
            else output.Write(SingleLineJson.Of(payload.Json).Span);
            output.Write("\n"u8);
        }
        var positions = new TextPositions(record.Content.Text);
        foreach (JsonPayload payload in result.Payloads)
        {
            if (options.LogsText(parsed)) mended.WriteText(record.Input.Path, positions, payload);
            if (options.LogsJson(parsed)) mended.WriteJson(record.Input.Path, positions, payload);
        }
        return true;
    }

    private static void WriteIndented(JsonElement value, OutputStream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonFormats.Indented);
        value.WriteTo(writer);
    }
}
