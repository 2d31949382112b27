using System.Text.Json.Serialization;

namespace Cleanup.Fuzz.Found;

/// <summary>A text that broke an invariant, as a line of JSON Lines has it. Immutable.</summary>
/// <param name="Name">Where it comes from, such as its seed and number, or what it stands for.</param>
/// <param name="Invariant">The invariant that it broke; null where the line says not.</param>
/// <param name="Sort">How; see <see cref="Invariants.Violation.Sort"/>.</param>
/// <param name="Detail">What else is known.</param>
/// <param name="Text">The text.</param>
internal sealed record FoundText(string? Name, string? Invariant, string? Sort, string? Detail, string Text)
{
    /// <summary>The invariant and how it was broken.</summary>
    [JsonIgnore]
    public string Title => $"{Invariant}: {Sort}";

    /// <summary>A text of which no more is known.</summary>
    public static FoundText Of(string? name, string text) => new(name, Invariant: null, Sort: null, Detail: null, text);

    /// <summary>The text of a line: an object with a text, or a bare string.</summary>
    public static FoundText Read(string line) =>
        line.StartsWith('"') ? Of(name: null, AnyJson.Read<string>(line)) : AnyJson.Read<FoundText>(line);

    /// <summary>The texts of a file.</summary>
    public static IEnumerable<FoundText> ReadAll(string file) =>
        File.ReadLines(file).Where(static line => !string.IsNullOrWhiteSpace(line)).Select(Read);
}
