using System.Text.RegularExpressions;

namespace Cleanup.Judging;

/// <summary>The names that the sentences of a page use. Immutable.</summary>
internal sealed class ProseNames
{
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inIdentifiers = new(StringComparer.Ordinal);

    public ProseNames(ReadOnlySpan<char> prose)
    {
        ProgramNames.AddTo(_all.GetAlternateLookup<ReadOnlySpan<char>>(), prose);
        var inIdentifiers = _inIdentifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ValueMatch match in Identifiers.Pattern.EnumerateMatches(prose))
            ProgramNames.AddTo(inIdentifiers, prose.Slice(match.Index, match.Length));
    }

    /// <summary>Whether they use a name.</summary>
    public bool Has(string name) => _all.Contains(name);

    /// <summary>Whether they use it in an identifier.</summary>
    public bool HasInIdentifier(string name) => _inIdentifiers.Contains(name);
}
