namespace Cleanup.Judging;

/// <summary>What was found in a page of its own machinery, all together: its services, its calls, how many sorts. Immutable.</summary>
internal sealed class PageDebris
{
    private const int MostCalls = 3;
    private const int CallsOfSort = 2;

    // What is beyond says nothing new.
    private const int MostText = 300_000;

    private const string CharacterData = "CDATA";

    public PageDebris(ReadOnlySpan<char> text, IReadOnlyList<Finding> findings, JudgeTable table)
    {
        var calls = new HashSet<string>(StringComparer.Ordinal);
        bool hasLinkedData = false, hasCharacterData = false, hasStyle = false, hasState = false;
        int left = MostText;
        foreach (Finding finding in findings)
        {
            if (table.FamilyOf(finding.Kind) is not { IsOfPage: true } family || left == 0) continue;
            ReadOnlySpan<char> inside = text.Slice(finding.Range.Start, Math.Min(left, finding.Range.Length));
            left -= inside.Length;
            HasTrackers |= inside.ContainsAny(ScriptPatterns.Trackers);
            ScriptPatterns.AddMatches(calls, MostCalls, ScriptPatterns.BrowserCalls, inside);
            hasLinkedData |= inside.ContainsAny(ScriptPatterns.LinkedData);
            hasCharacterData |= finding.Kind.Id is "conditional-comment" || inside.Contains(CharacterData, StringComparison.Ordinal);
            hasStyle |= finding.Kind.Id is "inline-style";
            hasState |= finding.Evidence.HasFlag(Evidence.PageState);
        }
        BrowserCalls = calls.Count;
        Sorts = Count(hasLinkedData) + Count(HasTrackers) + Count(BrowserCalls >= CallsOfSort) + Count(hasStyle) + Count(hasCharacterData) +
            Count(hasState);
    }

    /// <summary>Whether it names services that count, sell or share.</summary>
    public bool HasTrackers { get; }

    /// <summary>How many different calls of a browser it has; what is beyond a few is not counted.</summary>
    public int BrowserCalls { get; }

    /// <summary>How many sorts of debris it is.</summary>
    public int Sorts { get; }

    private static int Count(bool isThere) => isThere ? 1 : 0;
}
