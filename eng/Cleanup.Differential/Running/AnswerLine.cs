using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Running;

/// <summary>A text's answers as a line of JSON: what a build said of it, for the comparison and for people to keep.</summary>
internal static class AnswerLine
{
    public const string Failed = "failed";
    public const string Warnings = "warnings";
    public const string Content = "content";

    /// <summary>The line.</summary>
    /// <param name="id">The text.</param>
    /// <param name="answers">The answer of each command, by its name.</param>
    public static string Write(string id, IEnumerable<(string Command, Answer Answer)> answers) =>
        $"{{\"id\":{AnswerJson.Quote(id)},{string.Join(',', answers.Select(given => $"\"{given.Command}\":{Write(given.Answer)}"))}}}";

    private static string Write(Answer answer) => answer.Failure is { } reason
        ? $"{{\"{Failed}\":{AnswerJson.Quote(reason)}}}"
        : $"{{\"{Warnings}\":[{string.Join(',', answer.Warnings.Select(AnswerJson.Quote))}],\"{Content}\":{answer.Content}}}";
}
