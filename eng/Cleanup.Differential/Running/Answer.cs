namespace Cleanup.Differential.Running;

/// <summary>What a command made of a text. Immutable.</summary>
/// <param name="Failure">Why there is no answer; null when there is one.</param>
/// <param name="Warnings">What it warned of.</param>
/// <param name="Content">The answer as JSON: a record of <c>clean</c>, or the payloads of <c>repair</c>.</param>
internal sealed record Answer(string? Failure, IReadOnlyList<string> Warnings, string Content)
{
    private const string Nothing = "{}";

    /// <summary>The answer of a text that failed.</summary>
    public static Answer Failed(string reason) => new(reason, [], Nothing);

    /// <summary>An answer with content, or without.</summary>
    public static Answer Of(IReadOnlyList<string> warnings, string content = Nothing) => new(null, warnings, content);
}
