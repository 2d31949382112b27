using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Json;

/// <summary>One JSON document found in a text, as strict JSON. Immutable.</summary>
public sealed class JsonPayload
{
    /// <summary>Where it stands in the text that was given, in UTF-16 units.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Strict JSON in UTF-8: System.Text.Json parses it within <see cref="JsonRepairOptions.MaxDepth"/>.</summary>
    public required ReadOnlyMemory<byte> Json { get; init; }

    /// <summary><see cref="RecoveryStatus.Exact"/> when it was strict JSON already.</summary>
    public required RecoveryStatus Status { get; init; }

    /// <summary>What was mended, in the order of the text; at most <see cref="JsonRepairOptions.MaxRepairs"/> of it.</summary>
    public ImmutableArray<RepairStep> Repairs { get; init; } = [];

    /// <summary>How many things were mended, listed or not.</summary>
    public int RepairCount { get; init; }

    /// <summary>
    /// <see cref="Confidence.Certain"/> when every repair was the only reading, <see cref="Confidence.Likely"/> when some were a
    /// choice, <see cref="Confidence.Possible"/> when parts could not be read.
    /// </summary>
    public Confidence Confidence { get; init; } = Confidence.Certain;

    /// <summary>How many UTF-16 units of <see cref="Range"/> were left out: commas too many, comments, what could not be read.</summary>
    public int Dropped { get; init; }

    /// <summary>How many characters were added that the text does not have: quotes, commas, closers, null for a missing value.</summary>
    public int Invented { get; init; }

    /// <summary>How many UTF-16 units of <see cref="Range"/> were read.</summary>
    public int Kept => Range.Length - Dropped;

    /// <summary>Where the containers inside it open in which it breaks off, in the order of the text.</summary>
    internal ImmutableArray<int> Unclosed { get; init; } = [];

    /// <summary>The value. It owns its memory.</summary>
    public JsonElement ToElement() => JsonElement.Parse(Json.Span, new JsonDocumentOptions { MaxDepth = int.MaxValue });

    /// <summary>Writes the value to a writer, as it is in <see cref="Json"/>.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(Json.Span, skipInputValidation: true);
    }

    /// <summary>The same payload in a longer text, of which so many UTF-16 units stand before the one that was given.</summary>
    public JsonPayload Shift(int offset) =>
        With(Range.Shift(offset), [.. Repairs.Select(repair => repair with { Range = repair.Range.Shift(offset) })], Confidence);

    /// <summary>The same payload, but for what is given, and with so many more units left out.</summary>
    internal JsonPayload With(TextRange range, ImmutableArray<RepairStep> repairs, Confidence confidence, int dropped = 0) => new()
    {
        Range = range,
        Json = Json,
        Status = Status == RecoveryStatus.Exact && repairs.Length > 0 ? RecoveryStatus.Repaired : Status,
        Repairs = repairs,
        RepairCount = RepairCount + repairs.Length - Repairs.Length,
        Confidence = confidence,
        Dropped = Dropped + dropped,
        Invented = Invented,
        Unclosed = Unclosed,
    };
}
