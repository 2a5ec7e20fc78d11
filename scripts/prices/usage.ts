export const USAGE = `Makes a new price book of AWS's public price lists, beside the books that there are.

  npm run --silent prices:update -- [options]

It prints how the new book differs from the newest one. It writes nothing unless all is well: no price
that the newest book has may be gone, every price must stand for one product, and tiers must join. An
interrupted run goes on where it stopped; what it has read is in .cache/prices until a book is written.

  --dry-run           print the difference and write no book
  --regions A,B       read these regions alone, and make a book of them alone
  --types A,B         read these EC2 types too: m9g.large
  --without PRICE     let that price be gone: region/field, as a refusal names it; as often as needed
  --restart           forget what an earlier run has read
  --from URL          where the lists are, https://pricing.us-east-1.amazonaws.com if not given
  --into FOLDER       where the book goes, src/prices if not given
  --cache FOLDER      where what was read is kept until the book is written, in the folder prices in it
  --help              print this

Status: 0 a book was written, or a dry run went well; 1 the lists make no book, each reason on a line;
2 wrong usage; 3 AWS cannot be reached or its answer cannot be read: run again to go on.

Examples
  npm run --silent prices:update -- --dry-run --regions eu-south-1
  npm run --silent prices:update
`
