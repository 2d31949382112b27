using System.Text.Json;
using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Running;

/// <summary>
/// <c>cleanup repair</c>: a payload a line on standard output, and about each a line of JSON on standard error. An input without a
/// payload has a warning there. Both streams keep the order of the inputs.
/// </summary>
internal sealed class RepairTexts : TextCommand
{
    public override string Name => "repair";

    public override IReadOnlyList<string> Arguments => ["repair", "--log", "json"];

    protected override void ReadContent(ProcessOutput output, TextMessages messages, Dictionary<int, Answer> answers)
    {
        ILookup<int, string> logged = output.Errors.Where(line => line.StartsWith('{')).ToLookup(NumberOf);
        foreach (int number in messages.Warned.Where(number => !logged.Contains(number)))
            answers[number] = Answer.Of(messages.WarningsOf(number));
        int next = 0;
        foreach (IGrouping<int, string> logs in logged.Where(logs => logs.Key >= 0))
        {
            int count = logs.Count();
            // A process that was ended leaves payloads in its buffer.
            if (next + count > output.Lines.Count) return;
            IEnumerable<string> payloads = logs.Zip(output.Lines.Skip(next), (log, value) => $"{log[..^1]},\"value\":{value}}}");
            string content = $"{{\"payloads\":[{string.Join(',', payloads)}]}}";
            if (AnswerJson.IsValid(content)) answers[logs.Key] = Answer.Of(messages.WarningsOf(logs.Key), content);
            next += count;
        }
    }

    private static int NumberOf(string line)
    {
        try
        {
            using JsonDocument log = AnswerJson.Parse(line);
            return log.RootElement.TryGetProperty("source", out JsonElement source) ? TextFolder.NumberOf(source.GetString()!) ?? -1 : -1;
        }
        catch (JsonException)
        {
            return -1;
        }
    }
}
