using System.Collections.Immutable;
using System.Globalization;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>The names of what a JSON record gains. Thread-safe.</summary>
internal static class GainedFields
{
    private const string Nest = "cleanup";

    /// <summary>The names in their order; those behind the first are there only where there is something to say.</summary>
    public static ImmutableArray<string> Names { get; } =
        [RecordJson.RelatedLinks, RecordJson.Leaks, RecordJson.Edits, VersionsJson.Name, OffsetUnitJson.Name, UncutJson.Name,
            BadBytesJson.Name, FaultJson.Name];

    /// <summary>How many of <see cref="Names"/> are always there.</summary>
    public const int AlwaysThere = 3;

    /// <summary>
    /// The key under which the fields go: the one that is wished for, or one of ours where the record has that itself, or where none is
    /// wished for and it has such fields; null where they go side by side.
    /// </summary>
    /// <param name="ownNames">The names of the record's own fields.</param>
    /// <param name="wished">The key that is wished for; or null.</param>
    public static string? NestFor(IReadOnlyCollection<string> ownNames, string? wished)
    {
        if (wished is not null && !ownNames.Contains(wished, StringComparer.Ordinal)) return wished;
        if (wished is null && !Names.Any(name => ownNames.Contains(name, StringComparer.Ordinal))) return null;
        string nest = Nest;
        for (int number = 2; ownNames.Contains(nest, StringComparer.Ordinal); number++) nest = $"{Nest}_{number}";
        return nest;
    }

    /// <summary>Whether <see cref="NestFor"/> gives this name where none is wished for.</summary>
    public static bool IsNest(string name) =>
        string.Equals(name, Nest, StringComparison.Ordinal) ||
        name.StartsWith($"{Nest}_", StringComparison.Ordinal) &&
        int.TryParse(name.AsSpan(Nest.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
