### What went wrong, said to the reader. The answers stay.

problem-corrupt = The file with newer warnings was broken.
problem-foreign = The file with newer warnings belongs to another program or a later version.
problem-unwritable = This device has no room, or no place, to keep newer warnings.
problem-busy = Another program holds the file with newer warnings.
problem-other = The file with newer warnings could not be read.
problem-screen = This screen failed. Close the app and open it again.
problem-settings = Your settings cannot be kept, so they hold only until the app is closed.
