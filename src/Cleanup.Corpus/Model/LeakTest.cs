namespace Cleanup.Corpus;

/// <summary>Whether there may be a leak in a text: where it says no, cleaning finds nothing. Thread-safe.</summary>
/// <param name="utf8">The text in UTF-8; U+FFFD may stand for half a surrogate pair.</param>
/// <param name="isArticle">Whether it is all of a record that is nothing but an article.</param>
public delegate bool LeakTest(ReadOnlySpan<byte> utf8, bool isArticle);
