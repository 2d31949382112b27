namespace Cleanup.FitJudge.Labels;

/// <summary>Which fields of a labelled text say what beside its labels. Immutable.</summary>
/// <param name="Group">Those that together name what it belongs to, as its site.</param>
/// <param name="Class">The one that says what sort of text it is; null where none does.</param>
/// <param name="Facet">Another by which figures are asked for, as its language; null where none is.</param>
internal sealed record LabelFields(IReadOnlyList<string> Group, string? Class = null, string? Facet = null);
