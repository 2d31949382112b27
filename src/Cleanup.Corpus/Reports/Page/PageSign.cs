namespace Cleanup.Corpus.Reports.Page;

/// <summary>A sign that was seen. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Weight">What it adds to the sum, in tenths of a logit.</param>
/// <param name="Meaning">When it is seen.</param>
/// <param name="Where"><c>here</c>, <c>page</c>, or lines and columns.</param>
internal sealed record PageSign(string Id, int Weight, string Meaning, string Where);
