namespace Cleanup.Judging;

/// <summary>A sign that the judge knows. Immutable.</summary>
/// <param name="Index">Its place among all of them.</param>
/// <param name="Id">Its id, as records have it.</param>
/// <param name="Meaning">When it is seen, in a sentence for people.</param>
internal sealed record SignDefinition(int Index, string Id, string Meaning);
