using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Cleanup.Fuzz.Found;

/// <summary>A text that broke an invariant, as a line of JSON Lines has it. Immutable.</summary>
/// <param name="Name">Where it comes from, such as its seed and number, or what it stands for.</param>
/// <param name="Invariant">The invariant that it broke; null where the line says not.</param>
/// <param name="Sort">How; see <see cref="Invariants.Violation.Sort"/>.</param>
/// <param name="Detail">What else is known.</param>
/// <param name="Text">The text.</param>
internal sealed record FoundText(string? Name, string? Invariant, string? Sort, string? Detail, string Text)
{
    // Not System.Text.Json: it refuses the lone surrogates that such texts may hold.
    public static JsonSerializerSettings Format { get; } = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
        NullValueHandling = NullValueHandling.Ignore,
    };

    /// <summary>The invariant and how it was broken.</summary>
    [JsonIgnore]
    public string Title => $"{Invariant}: {Sort}";

    /// <summary>As a line of JSON, in ASCII.</summary>
    public string ToLine() => JsonConvert.SerializeObject(this, Format);

    /// <summary>A text as a JSON string, in ASCII.</summary>
    public static string Quote(string text) => JsonConvert.SerializeObject(text, Format);

    /// <summary>The text of a line: an object with a text, or a bare string.</summary>
    public static FoundText Read(string line) => line.StartsWith('"')
        ? new(Name: null, Invariant: null, Sort: null, Detail: null, JsonConvert.DeserializeObject<string>(line, Format)!)
        : JsonConvert.DeserializeObject<FoundText>(line, Format)!;

    /// <summary>The texts of a file.</summary>
    public static IEnumerable<FoundText> ReadAll(string file) => File.ReadLines(file).Where(static line => !string.IsNullOrWhiteSpace(line)).Select(Read);
}
