### What went wrong, said to the reader. The answers stay.

problem-corrupt = The file with newer warnings was broken.
problem-foreign = The file with newer warnings belongs to another program or a later version.
problem-unwritable = This device has no room, or no place, to keep newer warnings.
problem-busy = Another program holds the file with newer warnings.
problem-other = The file with newer warnings could not be read.
problem-other-page = Tentlight is open in another tab of this browser. What you follow and choose is kept there, and nothing here.
problem-no-storage = This browser keeps nothing for this page: a private window does that.
problem-screen = This screen failed. Close the app and open it again.
problem-settings = Your settings cannot be kept, so they hold only until the app is closed.
