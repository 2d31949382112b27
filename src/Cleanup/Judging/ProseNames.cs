using System.Text.RegularExpressions;

namespace Cleanup.Judging;

/// <summary>The names that the sentences of a page use, looked for where somebody asks. Not thread-safe.</summary>
/// <param name="prose">The sentences.</param>
internal sealed class ProseNames(string prose)
{
    private HashSet<string>? _all;
    private HashSet<string>? _inIdentifiers;

    /// <summary>Whether they use a name.</summary>
    public bool Has(string name) => (_all ??= All()).Contains(name);

    /// <summary>Whether they use it in an identifier.</summary>
    public bool HasInIdentifier(string name) => (_inIdentifiers ??= InIdentifiers()).Contains(name);

    private HashSet<string> All()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        ProgramNames.AddTo(names.GetAlternateLookup<ReadOnlySpan<char>>(), prose);
        return names;
    }

    private HashSet<string> InIdentifiers()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range line in prose.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> sentence = prose.AsSpan(line);
            if (!Identifiers.MayBeIn(sentence)) continue;
            foreach (ValueMatch match in Identifiers.Pattern.EnumerateMatches(sentence))
                ProgramNames.AddTo(lookup, sentence.Slice(match.Index, match.Length));
        }
        return names;
    }
}
