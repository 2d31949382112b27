using System.Text.Json;
using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Running;

/// <summary><c>cleanup clean</c> on text files: a record a line, with the findings that are only reported too.</summary>
internal sealed class CleanTexts : TextCommand
{
    public override string Name => "clean";

    public override IReadOnlyList<string> Arguments => ["clean", "--format", "jsonl"];

    protected override void ReadContent(ProcessOutput output, TextMessages messages, Dictionary<int, Answer> answers)
    {
        foreach (string line in output.Lines)
        {
            if (NumberOf(line) is { } number) answers[number] = Answer.Of(messages.WarningsOf(number), line);
        }
    }

    private static int? NumberOf(string line)
    {
        try
        {
            using JsonDocument record = AnswerJson.Parse(line);
            return record.RootElement.TryGetProperty("source", out JsonElement source) ? TextFolder.NumberOf(source.GetString()!) : null;
        }
        catch (JsonException)
        {
            // No record: its text counts as failed.
            return null;
        }
    }
}
