using Newtonsoft.Json;

namespace Cleanup.Fuzz.Running;

/// <summary>A text that breaks an invariant, as a line of JSON Lines has it. Immutable.</summary>
/// <param name="Name">Where it comes from, such as its seed and number.</param>
/// <param name="Invariant">The invariant that it breaks, or once broke; null where it says not.</param>
/// <param name="Sort">How.</param>
/// <param name="Detail">What else is known.</param>
/// <param name="Text">The text.</param>
internal sealed record BrokenText(string? Name, string? Invariant, string? Sort, string? Detail, string Text)
{
    // Not System.Text.Json: it refuses lone surrogates.
    private static readonly JsonSerializerSettings _format = new()
    {
        StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
        NullValueHandling = NullValueHandling.Ignore,
    };

    /// <summary>As a line of JSON, in ASCII.</summary>
    public string ToLine() => JsonConvert.SerializeObject(this, _format);

    /// <summary>The text of a line: an object with a text, or a bare string.</summary>
    public static BrokenText Read(string line) => line.StartsWith('"')
        ? new(Name: null, Invariant: null, Sort: null, Detail: null, JsonConvert.DeserializeObject<string>(line)!)
        : JsonConvert.DeserializeObject<BrokenText>(line)!;
}
