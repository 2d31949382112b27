namespace Cleanup;

/// <summary>A limit that ended the search before the text's end. What stands behind <see cref="Offset"/> was left as it is.</summary>
/// <param name="Option">The option that holds the limit, such as <c>ScanBudget</c>.</param>
/// <param name="Offset">Where the search ended, in UTF-16 units.</param>
public sealed record ScanLimit(string Option, int Offset);
