using System.Collections.Immutable;

namespace Cleanup.Corpus;

/// <summary>What is read of a JSON record. Immutable.</summary>
/// <param name="Fields">The fields to scan, in the order of the record.</param>
/// <param name="Id">The value of the property <c>id</c>; null when that is neither string nor number.</param>
/// <param name="Url">The address of the record's page, absolute; or null.</param>
internal sealed record JsonLineContent(ImmutableArray<JsonField> Fields, string? Id, string? Url);
