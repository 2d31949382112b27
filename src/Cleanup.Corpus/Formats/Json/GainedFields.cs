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

    /// <summary>The key under which the fields go, as the record has such a field of its own; null when it has none.</summary>
    public static string? NestFor(IReadOnlyCollection<string> ownNames)
    {
        if (!Names.Any(name => ownNames.Contains(name, StringComparer.Ordinal))) return null;
        string nest = Nest;
        for (int number = 2; ownNames.Contains(nest, StringComparer.Ordinal); number++) nest = $"{Nest}_{number}";
        return nest;
    }

    /// <summary>Whether <see cref="NestFor"/> gives this name.</summary>
    public static bool IsNest(string name) =>
        string.Equals(name, Nest, StringComparison.Ordinal) ||
        name.StartsWith($"{Nest}_", StringComparison.Ordinal) &&
        int.TryParse(name.AsSpan(Nest.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
