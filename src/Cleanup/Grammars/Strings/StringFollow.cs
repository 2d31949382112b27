using Cleanup.Grammars.Search;
using Cleanup.Text;

namespace Cleanup.Grammars.Strings;

/// <summary>Whether a dump can go on behind a string's closing quote.</summary>
/// <param name="place">Where the string stands.</param>
/// <param name="cursor">Stands behind the quote, and is moved behind the mark of a string that the producer cut.</param>
/// <param name="isCut">Whether there is such a mark.</param>
internal delegate bool StringFollow(in DumpPlace place, ref TextCursor cursor, out bool isCut);
