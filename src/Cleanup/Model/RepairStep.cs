namespace Cleanup;

/// <summary>One thing that was mended on the way from a damaged text to strict JSON. Immutable.</summary>
/// <param name="Kind">What sort of damage.</param>
/// <param name="Range">Where, in UTF-16 units of the text that was given; empty where something was missing.</param>
/// <param name="Path">The JSON Pointer (RFC 6901) of the value it belongs to; empty for the root.</param>
/// <param name="Before">What stood there; shortened when long.</param>
/// <param name="After">What the mended JSON has instead; shortened when long.</param>
public sealed record RepairStep(RepairKind Kind, TextRange Range, string Path, string Before, string After);
