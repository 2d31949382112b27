using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// The marks by which a text says that what looks like a leak is meant to be there: <c>&lt;!-- cleanup: off --&gt;</c> up to
/// <c>&lt;!-- cleanup: on --&gt;</c>, and <c>&lt;!-- cleanup: ignore-next --&gt;</c> for the finding that begins next; the ids of kinds may
/// follow the word. Thread-safe.
/// </summary>
internal static class InlineIgnores
{
    private const string Off = "off", On = "on";

    private static readonly Regex _marks = new(
        @"<!--\s*cleanup:\s*(?<word>off|on|ignore-next)(?:\s+(?<kinds>[a-z0-9-]+(?:,\s*[a-z0-9-]+)*))?\s*-->",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Which of the findings of a text are ignored.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leaks">Its findings, in their order.</param>
    public static bool[] Of(string text, ImmutableArray<Finding> leaks)
    {
        var ignored = new bool[leaks.Length];
        if (!text.Contains("cleanup:", StringComparison.Ordinal)) return ignored;
        var state = new State();
        int next = 0;
        for (Match mark = _marks.Match(text); mark.Success; mark = mark.NextMatch())
        {
            for (; next < leaks.Length && leaks[next].Range.Start < mark.Index; next++) ignored[next] = state.Ignores(leaks[next]);
            state.Read(mark.Groups["word"].Value, mark.Groups["kinds"].Value);
        }
        for (; next < leaks.Length; next++) ignored[next] = state.Ignores(leaks[next]);
        return ignored;
    }

    /// <summary>What the marks so far say. Not thread-safe.</summary>
    private sealed class State
    {
        private readonly HashSet<string> _off = new(StringComparer.Ordinal);
        private bool _allOff;
        private string[]? _next;

        public void Read(string word, string kinds)
        {
            string[] named = kinds.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            switch (word)
            {
                case Off when named.Length == 0: _allOff = true; break;
                case Off: _off.UnionWith(named); break;
                case On when named.Length == 0: _allOff = false; _off.Clear(); break;
                case On: _off.ExceptWith(named); break;
                default: _next = named; break;
            }
        }

        public bool Ignores(Finding leak)
        {
            string[]? next = _next;
            _next = null;
            bool isNext = next is not null && (next.Length == 0 || next.Contains(leak.Kind.Id, StringComparer.Ordinal));
            return _allOff || _off.Contains(leak.Kind.Id) || isNext;
        }
    }
}
