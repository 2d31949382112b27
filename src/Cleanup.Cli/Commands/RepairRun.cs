using Cleanup.Cli.Findings;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Json;

namespace Cleanup.Cli.Commands;

/// <summary>Mends one input after the other, as a whole or line by line.</summary>
/// <param name="options">How to mend.</param>
/// <param name="byLine">Whether each line gets an answer of its own.</param>
/// <param name="answers">Writes what was recovered.</param>
/// <param name="repairs">Writes what was mended; null when nobody asks.</param>
/// <param name="log">Takes what gave nothing.</param>
internal sealed class RepairRun(
    JsonRepairOptions options, bool byLine, RepairAnswerWriter answers, RepairLogWriter? repairs, ProblemLog log)
{
    /// <summary>Whether something was recovered: of every line that is not blank when each is read alone.</summary>
    public bool Repair(TextRecord record)
    {
        string text = record.Content.Text;
        var positions = new TextPositions(text);
        if (byLine) return RepairLines(record.Input.Path, text, positions);
        JsonRepairResult result = JsonRepair.Repair(text, options);
        if (result.Payloads.IsEmpty) Report(record.Input.Path, result.Refusal);
        answers.Write(record.Input.Path, positions, result.Payloads);
        foreach (JsonPayload payload in result.Payloads) repairs?.Write(record.Input.Path, positions, payload);
        return !result.Payloads.IsEmpty;
    }

    private bool RepairLines(string source, string text, TextPositions positions)
    {
        bool isRecovered = true;
        int number = 0;
        for (int start = 0; start < text.Length; start = NextLine(text, start))
        {
            number++;
            ReadOnlySpan<char> line = text.AsSpan(start, EndOfLine(text, start) - start);
            JsonRepairResult result = JsonRepair.Repair(line, options);
            JsonPayload[] payloads = [.. result.Payloads.Select(payload => payload.Shift(start))];
            answers.WriteLine(source, positions, payloads);
            foreach (JsonPayload payload in payloads) repairs?.Write(source, positions, payload);
            if (payloads.Length > 0 || line.IsWhiteSpace()) continue;
            Report($"{source}:{number}", result.Refusal);
            isRecovered = false;
        }
        return isRecovered;
    }

    private static int EndOfLine(string text, int start) =>
        text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and int length ? start + length : text.Length;

    private static int NextLine(string text, int start)
    {
        int end = EndOfLine(text, start);
        return end + (text.AsSpan(end) is ['\r', '\n', ..] ? 2 : 1);
    }

    private void Report(string place, string? refusal) =>
        log.Report(new Problem(ProblemKind.Warning, place, $"nothing recovered: {refusal}"));
}
