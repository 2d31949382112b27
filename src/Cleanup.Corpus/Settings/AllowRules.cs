using System.Collections.Immutable;

namespace Cleanup.Corpus.Settings;

/// <summary>The rules of what a check lets be, and which of them were of use. Thread-safe.</summary>
/// <param name="rules">The rules; the first that fits counts.</param>
public sealed class AllowRules(ImmutableArray<AllowRule> rules)
{
    private readonly bool[] _used = new bool[rules.Length];

    /// <summary>The rules that allowed nothing so far.</summary>
    public IEnumerable<AllowRule> Unused => rules.Where((_, index) => !Volatile.Read(ref _used[index]));

    /// <summary>The rule that allows a finding; null when none does.</summary>
    /// <param name="kind">The id of its kind.</param>
    /// <param name="path">The path of its input, as it was given, with <c>/</c>.</param>
    /// <param name="leak">The leak's text.</param>
    public AllowRule? Find(string kind, string path, ReadOnlySpan<char> leak)
    {
        for (int index = 0; index < rules.Length; index++)
        {
            if (!rules[index].Allows(kind, path, leak)) continue;
            Volatile.Write(ref _used[index], true);
            return rules[index];
        }
        return null;
    }
}
