using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// What was found in a page of its own machinery, all together: its services, its calls, how many sorts. Not thread-safe.
/// </summary>
/// <param name="table">Tells which kinds are pieces of a page.</param>
internal sealed class PageDebris(JudgeTable table)
{
    // One call stands in listings too. With five of them a leak of 556 more is left, with one of them one less.
    private const int CallsOfSort = 2;

    private const string CharacterData = "CDATA";

    private readonly HashSet<string> _calls = new(StringComparer.Ordinal);
    private bool _hasLinkedData, _hasCharacterData, _hasStyle, _hasState;

    /// <summary>Whether it names services that count, sell or share.</summary>
    public bool HasTrackers { get; private set; }

    /// <summary>How many different calls of a browser it has; what is beyond a few is not counted.</summary>
    public int BrowserCalls => _calls.Count;

    /// <summary>How many sorts of debris it is.</summary>
    public int Sorts => Count(_hasLinkedData) + Count(HasTrackers) + Count(BrowserCalls >= CallsOfSort) + Count(_hasStyle) +
        Count(_hasCharacterData) + Count(_hasState);

    /// <summary>Adds what was found in a text of the page.</summary>
    public void Add(ReadOnlySpan<char> text, IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (table.FamilyOf(finding.Kind) is not { IsOfPage: true }) continue;
            ReadOnlySpan<char> inside = text.Slice(finding.Range);
            HasTrackers = HasTrackers || inside.ContainsAny(ScriptPatterns.Trackers);
            ScriptPatterns.AddMatches(_calls, Signs.BrowserCalls.Most, ScriptPatterns.BrowserCalls, inside);
            _hasLinkedData = _hasLinkedData || inside.ContainsAny(ScriptPatterns.LinkedData);
            _hasCharacterData = _hasCharacterData || finding.Kind.Id is "conditional-comment" ||
                inside.Contains(CharacterData, StringComparison.Ordinal);
            _hasStyle |= finding.Kind.Id is "inline-style";
            _hasState |= finding.Evidence.HasFlag(Evidence.PageState);
        }
    }

    private static int Count(bool isThere) => isThere ? 1 : 0;
}
