using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>The search in a span finds what cleaning the string finds.</summary>
internal sealed class ASpanGivesTheSameFindings : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        if (trial.Clean.Answer is not { } clean) yield break;
        string[] inSpan = [.. trial.Subject.FindInSpan(trial.Source).Select(FindingText.Of)];
        string[] inString = [.. clean.Leaks.Select(FindingText.Of)];
        if (inString.Except(inSpan, StringComparer.Ordinal).FirstOrDefault() is { } lost) yield return new("only in the string", lost);
        if (inSpan.Except(inString, StringComparer.Ordinal).FirstOrDefault() is { } gained) yield return new("only in the span", gained);
    }
}
