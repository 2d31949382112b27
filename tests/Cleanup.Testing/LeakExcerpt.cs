namespace Cleanup.Testing;

/// <summary>A leak of <see cref="Excerpts"/>.</summary>
/// <param name="Kind">The id of its kind.</param>
/// <param name="Action"><c>cut</c> or <c>reported</c>.</param>
/// <param name="Leak">Its text.</param>
public sealed record LeakExcerpt(string Kind, string Action, string Leak);
