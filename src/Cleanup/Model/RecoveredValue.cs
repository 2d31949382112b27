using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup;

/// <summary>What was recovered from a leak. Immutable.</summary>
public sealed class RecoveredValue
{
    /// <summary>A value of which nothing came back, unless it is set.</summary>
    public RecoveredValue()
    {
    }

    /// <summary>A copy, but for what is set.</summary>
    internal RecoveredValue(RecoveredValue original)
    {
        Status = original.Status;
        Json = original.Json;
        Decoded = original.Decoded;
        Repairs = original.Repairs;
        DeclaredLength = original.DeclaredLength;
        ActualLength = original.ActualLength;
        LengthUnit = original.LengthUnit;
    }

    /// <summary>Nothing recovered.</summary>
    public static RecoveredValue None { get; } = new();

    /// <summary>How much came back.</summary>
    public RecoveryStatus Status { get; init; }

    /// <summary>The value as strict JSON in UTF-8; empty when <see cref="Status"/> is <see cref="RecoveryStatus.None"/>.</summary>
    public ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>Whether the leak was one string that held JSON, and <see cref="Json"/> is that inner value.</summary>
    public bool Decoded { get; init; }

    /// <summary>
    /// What was mended, in order; ranges are offsets in the text that was searched. Of a dump whose repairs stand deep below long keys as
    /// many are listed as their paths are worth.
    /// </summary>
    public ImmutableArray<RepairStep> Repairs { get; init; } = [];

    /// <summary>The length the leak itself declares, where it is one value with a length; else null.</summary>
    public int? DeclaredLength { get; init; }

    /// <summary>The length found, in the same unit; null when there is no <see cref="DeclaredLength"/>.</summary>
    public int? ActualLength { get; init; }

    /// <summary>What the two lengths count; null when there is no <see cref="DeclaredLength"/>.</summary>
    public LengthUnit? LengthUnit { get; init; }

    /// <summary>The value, to look into; null when nothing came back.</summary>
    public JsonElement? ToElement() =>
        Json.IsEmpty ? null : JsonElement.Parse(Json.Span, new JsonDocumentOptions { MaxDepth = int.MaxValue });

    /// <summary>The same as what a leak gives: where nothing came back nothing was mended, and no repair reaches out of the leak.</summary>
    internal RecoveredValue Of(TextRange leak)
    {
        if (Json.IsEmpty) return new RecoveredValue(this) { Status = RecoveryStatus.None, Repairs = [] };
        return Repairs.All(repair => repair.Range == repair.Range.Within(leak)) ? this : At(range => range.Within(leak));
    }

    /// <summary>The same with its repairs at other places.</summary>
    internal RecoveredValue At(Func<TextRange, TextRange> place) =>
        new(this) { Repairs = [.. Repairs.Select(repair => repair with { Range = place(repair.Range) })] };
}
