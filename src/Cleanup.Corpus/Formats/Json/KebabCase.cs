using System.Collections.Frozen;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>The names of an enumeration's values as they are written: <c>LengthAgrees</c> is <c>length-agrees</c>. Thread-safe.</summary>
public static class KebabCase
{
    /// <summary>The name of a value; for flags, of a single one.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Of[value];

    /// <summary>The value that has a name.</summary>
    /// <exception cref="FormatException">None has it.</exception>
    public static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum
    {
        foreach ((TEnum value, string itsName) in Names<TEnum>.Of)
            if (string.Equals(itsName, name, StringComparison.Ordinal)) return value;
        throw new FormatException($"there is no '{name}'");
    }

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> Of =
            Enum.GetValues<TEnum>()
                .ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
