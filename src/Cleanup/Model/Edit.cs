namespace Cleanup;

/// <summary>A range of the source text that the clean text does without, and what stands there instead. Immutable.</summary>
/// <param name="Range">The range in the source text, in UTF-16 units.</param>
/// <param name="Cause">Why.</param>
/// <param name="Raw">What stood there in the source.</param>
/// <param name="With">What stands there in the clean text; mostly empty.</param>
public sealed record Edit(TextRange Range, EditCause Cause, string Raw, string With);
