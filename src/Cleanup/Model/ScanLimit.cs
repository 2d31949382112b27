namespace Cleanup;

/// <summary>
/// A limit that ended the search before the text's end. From <see cref="Offset"/> on nothing of the kind was looked for; or,
/// where the whole text was searched once, nothing that shows only when the leaks around it are cut. Immutable.
/// </summary>
/// <param name="Option">The option that holds the limit, such as <c>ScanBudget</c>.</param>
/// <param name="Kind">The kind; null for all kinds.</param>
/// <param name="Offset">Where the search ended, in UTF-16 units.</param>
public sealed record ScanLimit(string Option, LeakKind? Kind, int Offset);
