using System.CommandLine;
using System.Text.Json;
using Cleanup.Cli.Options;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reading;
using Cleanup.Corpus.Writing;
using Cleanup.Corpus.Writing.Json;
using Cleanup.Recovery;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup repair</c>: malformed JSON in, strict JSON out.</summary>
internal static class RepairCommand
{
    public static Command Create()
    {
        var command = new Command("repair", "Mend malformed JSON and write it as strict JSON, every payload on a line. Exits with 1 when an input holds none.");
        var inputs = new Argument<string[]>("FILE") { Description = "Files, - for standard input (the default).", Arity = ArgumentArity.ZeroOrMore };
        var showLog = new Option<bool>("--log") { Description = "Write what was mended, and where, to standard error." };
        command.Add(inputs);
        command.Add(showLog);
        var texts = new TextOptions(command);
        command.Runs((parsed, log, _) =>
        {
            var reader = new TextFileReader(texts.Read(parsed));
            using OutputStream output = StandardOutput.Open();
            bool isRecovered = true;
            foreach (InputFile input in new InputResolver(log, FileTypes.Records).Resolve(parsed.GetValue(inputs) ?? []))
            {
                try
                {
                    isRecovered &= Repair(reader.Read(input), output, parsed.GetValue(showLog), log);
                }
                catch (Exception exception) when (Failure.IsExpected(exception) && exception is not (OutputException or ClosedPipeException))
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

    private static bool Repair(TextRecord record, OutputStream output, bool showLog, ProblemLog log)
    {
        JsonRepairResult result = JsonRepair.Repair(record.Content.Text);
        if (result.Payloads.IsEmpty)
        {
            log.Report(new Problem(ProblemKind.Warning, record.Input.Path, $"nothing recovered: {result.Refusal}"));
            return false;
        }
        foreach (JsonPayload payload in result.Payloads)
        {
            output.Write(SingleLineJson.Of(payload.Json).Span);
            output.Write("\n"u8);
        }
        if (showLog) WriteLog(record, result);
        return true;
    }

    private static void WriteLog(TextRecord record, JsonRepairResult result)
    {
        var positions = new TextPositions(record.Content.Text);
        foreach (RepairStep step in result.Payloads.SelectMany(payload => payload.Repairs))
        {
            int start = step.Range.Start;
            StandardError.WriteLine($"{record.Input.Path}:{positions.Line(start)}:{positions.Column(start)}: {KebabCase.NameOf(step.Kind)} at {Quoted(step.Path)}: {Quoted(step.Before)} → {Quoted(step.After)}");
        }
    }

    // As JSON strings: what stood there may be empty, or hold control characters that steer a terminal.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JsonFormats.SingleLine.Encoder)}\"";
}
