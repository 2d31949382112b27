namespace Cleanup.Text;

/// <summary>
/// How far a reader looks for the end of what it reads, or back for the start, in UTF-16 units: further than what programs print, and no
/// further, since a mark that is not there is looked for as often as something begins like it.
/// </summary>
internal static class Reach
{
    /// <summary>One word of a program: an identifier, a key, an error's code, a field's label.</summary>
    // Of 1.4 million identifiers in pages and dumps all but one in ten thousand have 59 at most; of 7,700 keys before an arrow, 35.
    public const int Word = 64;

    /// <summary>A line as people write it: a comment, a caption, a string that has lost its end.</summary>
    // Of 2,200 texts four come out otherwise with 128; with 256 a comment that lost its line break goes on over the statements behind it.
    public const int Sentence = 200;

    /// <summary>A name with its modules or folders: a function, a class, a path, an address; a key that is a text.</summary>
    // Of 12,200 paths the longest had 350, of 1,300 functions of Rust, with their types, 250, of 5,200 keys in quotes 177.
    public const int Name = 512;

    /// <summary>A line of source, a tag with its attributes, a call with its arguments, an error's own words.</summary>
    // Of 21,800 tags all but one in a thousand have 791 at most, of 5,500 attributes the longest had 1,967, of 1,500 comments 1,985, of
    // 1,700 messages 628.
    public const int Line = 2_048;

    /// <summary>What goes on over several lines: a statement, a message with its details, a rule of a style, a page's code.</summary>
    // Of 270 pieces of server code the longest had 4,869, of 3,800 selectors 4,721; of 51,400 strings in quotes all but one in ten
    // thousand have 3,986 at most.
    public const int Message = 8_192;

    /// <summary>What may hold all that a program has: a script, a style sheet, a string in a dump, a page that tells of an error.</summary>
    // Of 6,500 leaks in pages the longest had 31,408, and a string may hold several such.
    public const int Block = 131_072;

    /// <summary>
    /// How many of one sort in a row, or within each other, are read as one: tags, objects, marks, levels. What is only reported is read
    /// anew from each of them, and each of a row that nothing closes would be read to the end of the text.
    /// </summary>
    // Of 10,300 texts 50 have a longer row than four, and four one than eight; none a longer one than sixteen that was not made for it.
    public const int Row = 24;
}
